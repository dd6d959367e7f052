use std::rc::Rc;

pub struct Book {
    pub title: Rc<String>,
    pub check: u32,
}

pub fn book(title: &Rc<String>, code: &str) -> Result<Book, &'static str> {
    let mark = code.chars().last().ok_or("no code")?;
    let check = mark.to_digit(36).ok_or("odd mark")?;
    let title = Rc::clone(title);
    Ok(Book { title, check })
}

pub fn spine(book: &Book) -> String {
    format!("{} [{}]", book.title, book.check)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_the_spine() {
        let title = Rc::new("Kites".to_string());
        let book = book(&title, "3-16-X").ok().unwrap();
        assert_eq!(spine(&book), "Kites [33]");
        assert_eq!(Rc::strong_count(&title), 2);
    }

    #[test]
    fn faults() {
        let title = Rc::new(String::new());
        assert_eq!(book(&title, "").err(), Some("no code"));
        assert_eq!(book(&title, "316-").err(), Some("odd mark"));
    }
}
