use std::sync::atomic::{AtomicUsize, Ordering};

static LOADED: AtomicUsize = AtomicUsize::new(0);

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GlyphPage {
    pub first: u32,
    pub count: u32,
}

impl GlyphPage {
    pub fn load(codepoint: u32) -> GlyphPage {
        LOADED.fetch_add(1, Ordering::SeqCst);
        GlyphPage {
            first: codepoint / 256 * 256,
            count: 256,
        }
    }

    pub fn contains(&self, c: char) -> bool {
        (self.first..self.first + self.count).contains(&u32::from(c))
    }
}

impl Drop for GlyphPage {
    fn drop(&mut self) {
        LOADED.fetch_sub(1, Ordering::SeqCst);
    }
}

pub fn loaded() -> usize {
    LOADED.load(Ordering::SeqCst)
}

pub fn pages_for(text: &str) -> Vec<GlyphPage> {
    let mut pages: Vec<GlyphPage> = Vec::new();
    for c in text.chars() {
        if !pages.iter().any(|page| page.contains(c)) {
            pages.push(GlyphPage::load(u32::from(c)));
        }
    }
    pages
}
