import { vitestPreset } from './src/presets.mjs';

export default vitestPreset();
