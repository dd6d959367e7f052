use std::fmt::{self, Display};

pub trait Measured {
    fn pages(&self) -> u32;
}

pub trait Chapter: Measured + Display {}

impl<T: Measured + Display> Chapter for T {}

pub struct Prose {
    pub title: &'static str,
    pub words: u32,
}

impl Measured for Prose {
    fn pages(&self) -> u32 {
        self.words.div_ceil(300)
    }
}

impl Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title)
    }
}

pub fn contents(chapters: &[Box<dyn Measured + Display>]) -> Vec<String> {
    let mut page = 1;
    let mut lines = Vec::new();
    for chapter in chapters {
        lines.push(format!("{chapter} .. {page}"));
        page += chapter.pages();
    }
    lines
}
