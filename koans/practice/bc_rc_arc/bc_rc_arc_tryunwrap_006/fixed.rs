use std::rc::Rc;

#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub dpi: u32,
    pub text: String,
}

pub enum Edit {
    InPlace(Page),
    Copied(Page),
}

pub fn edit(page: Rc<Page>, suffix: &str) -> Edit {
    match Rc::try_unwrap(page) {
        Ok(mut page) => {
            page.text += suffix;
            Edit::InPlace(page)
        }
        Err(shared) => Edit::Copied(Page {
            dpi: shared.dpi,
            text: format!("{}{suffix}", shared.text),
        }),
    }
}

pub fn copies(pages: Vec<Rc<Page>>) -> usize {
    pages
        .into_iter()
        .map(|p| edit(p, ""))
        .filter(|e| matches!(e, Edit::Copied(_)))
        .count()
}
