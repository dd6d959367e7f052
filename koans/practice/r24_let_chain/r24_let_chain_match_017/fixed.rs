pub enum Event {
    Bid { bidder: u8, amount: u32 },
    Withdraw,
    Close,
}

#[derive(Debug, PartialEq, Eq)]
pub struct Sale {
    pub winner: u8,
    pub price: u32,
}

pub fn auction(reserve: u32, events: impl IntoIterator<Item = Event>) -> Option<Sale> {
    let mut best: Option<Sale> = None;
    for event in events
        .into_iter()
        .take_while(|event| !matches!(event, Event::Close))
    {
        let price = best.as_ref().map_or(0, |sale| sale.price);
        match event {
            Event::Bid { bidder, amount } if amount > price => {
                best = Some(Sale {
                    winner: bidder,
                    price: amount,
                });
            }
            Event::Withdraw => best = None,
            _ => {}
        }
    }
    best.filter(|sale| sale.price >= reserve)
}
