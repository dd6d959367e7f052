use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, PartialEq)]
pub struct Slide {
    pub title: &'static str,
    pub minutes: u8,
}

#[derive(Default)]
pub struct Deck {
    slides: RefCell<Vec<Rc<Slide>>>,
}

impl Deck {
    pub fn append(&self, title: &'static str, minutes: u8) {
        self.slides
            .borrow_mut()
            .push(Rc::new(Slide { title, minutes }));
    }

    pub fn at_minute(&self, minute: u8) -> Option<&Rc<Slide>> {
        let slides = self.slides.borrow();
        let mut end = 0;
        slides.iter().find(|slide| {
            end += slide.minutes;
            minute < end
        })
    }
}
