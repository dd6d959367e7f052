#[derive(Default)]
pub struct Theme {
    pub body: Option<u32>,
    pub heading: Option<u32>,
    pub parent: Option<Box<Theme>>,
}

impl Theme {
    pub fn body(&self) -> u32 {
        self.body
            .or_else(|| self.parent.as_deref().map(Theme::body))
            .unwrap_or(12)
    }

    pub fn heading(&self) -> u32 {
        self.heading.unwrap_or_else(|| self.body() * 3 / 2)
    }
}
