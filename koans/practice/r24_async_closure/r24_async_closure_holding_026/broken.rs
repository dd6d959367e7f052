use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, Clone, Default)]
pub struct Ledger(Rc<RefCell<Vec<(String, i64)>>>);

async fn price(item: &str) -> i64 {
    std::future::ready(item.len() as i64 * 100).await
}

impl Ledger {
    pub async fn sell(&self, item: &str) -> i64 {
        let mut rows = self.0.borrow_mut();
        let cents = price(item).await;
        rows.push((item.to_string(), cents));
        rows.iter().map(|(_, cents)| cents).sum()
    }

    pub async fn reprice(&self) {
        let items: Vec<String> = self
            .0
            .borrow()
            .iter()
            .map(|(item, _)| item.clone())
            .collect();
        for (index, item) in items.iter().enumerate() {
            let cents = price(item).await / 2;
            self.0.borrow_mut()[index].1 = cents;
        }
    }

    pub fn balance(&self) -> i64 {
        self.0.borrow().iter().map(|(_, cents)| cents).sum()
    }
}
