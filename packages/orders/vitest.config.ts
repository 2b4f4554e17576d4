import { vitestPreset } from '@bitget-kit/tooling';

export default vitestPreset();
