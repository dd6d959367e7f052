use std::thread;

#[derive(Clone)]
pub struct Order {
    pub loaves: u32,
    pub late: bool,
}

fn loaves(orders: &[Order]) -> u32 {
    orders.iter().map(|order| order.loaves).sum()
}

/// Returns the loaves of the morning and the number of orders in the book.
pub fn morning(book: &mut Vec<Order>, calls: &[u32]) -> (u32, usize) {
    let mut late = Vec::new();
    let total = thread::scope(|bakery| {
        let oven = bakery.spawn(|| loaves(book));
        for &loaves in calls {
            late.push(Order { loaves, late: true });
        }
        oven.join().unwrap()
    });
    book.append(&mut late);
    (total, book.len())
}
