use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Bidder {
    pub name: String,
    pub limit: u32,
    inbox: RefCell<Vec<String>>,
}

impl Bidder {
    pub fn new(name: &str, limit: u32) -> Rc<Bidder> {
        Rc::new(Bidder {
            name: name.into(),
            limit,
            inbox: RefCell::default(),
        })
    }

    pub fn messages(&self) -> usize {
        self.inbox.borrow().len()
    }
}

#[derive(Default)]
pub struct Auction {
    bidders: Vec<Weak<Bidder>>,
}

impl Auction {
    pub fn join(&mut self, bidder: &Rc<Bidder>) {
        self.bidders.push(Rc::downgrade(bidder));
    }

    pub fn call(&mut self, price: u32) -> Option<String> {
        self.bidders.retain(|b| b.strong_count() > 0);
        let able = |b: &Rc<Bidder>| b.limit >= price;
        let buyer = self.bidders.iter().filter_map(Weak::upgrade).find(able)?;
        buyer.inbox.borrow_mut().push(format!("yours at {price}"));
        Some(buyer.name.clone())
    }
}
