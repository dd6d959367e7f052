pub struct Chapter {
    pub title: Option<String>,
    pub page: u32,
}

pub struct Book {
    chapters: Vec<Chapter>,
    bookmark: u32,
}

impl Book {
    pub fn new(chapters: Vec<Chapter>) -> Self {
        Book {
            chapters,
            bookmark: 1,
        }
    }

    pub fn turn_to(&mut self, page: u32) {
        self.bookmark = page.max(1);
    }

    pub fn heading(&self) -> String {
        let (number, chapter) = match self
            .chapters
            .iter()
            .enumerate()
            .rev()
            .find(|(_, c)| c.page <= self.bookmark)
        {
            Some(found) => found,
            None => return String::from("Preface"),
        };
        match chapter.title {
            Some(title) => title.to_uppercase(),
            None => format!("CHAPTER {}", number + 1),
        }
    }
}
