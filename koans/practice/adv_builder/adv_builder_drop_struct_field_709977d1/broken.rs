use std::rc::Rc;

pub struct Book {
    pub check: u32,
}

pub fn book(title: &Rc<String>, code: &str) -> Result<Book, &'static str> {
    let mark = code.chars().last().ok_or("no code")?;
    let check = mark.to_digit(36).ok_or("odd mark")?;
    let title = Rc::clone(title);
    Ok(Book { title, check })
}
