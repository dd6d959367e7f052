use std::sync::Arc;

#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    pub accent: u32,
    pub dark: bool,
}

#[derive(Debug, Clone)]
pub struct Window {
    pub title: String,
    theme: Arc<Theme>,
}

impl Window {
    pub fn open(title: &str, theme: &Arc<Theme>) -> Window {
        Window {
            title: title.into(),
            theme: theme.clone(),
        }
    }

    pub fn recolor(&mut self, accent: u32) -> &mut Self {
        self.theme.accent = accent;
        self.theme.dark = accent < 0x80_80_80;
        self
    }

    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    pub fn shares_with(&self, other: &Window) -> bool {
        Arc::ptr_eq(&self.theme, &other.theme)
    }
}
