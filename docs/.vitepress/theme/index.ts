import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import PackagePicker from './PackagePicker.vue';
import TableFilter from './TableFilter.vue';
import './style.css';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('PackagePicker', PackagePicker);
    app.component('TableFilter', TableFilter);
  },
};

export default theme;
