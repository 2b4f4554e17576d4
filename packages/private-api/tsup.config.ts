import { tsupPreset } from '@bitget-kit/tooling';

export default tsupPreset(import.meta.dirname, { views: true });
