use std::future::Future;

#[derive(Clone)]
pub struct Line {
    pub item: &'static str,
    pub cents: u64,
}

#[derive(Clone, Default)]
pub struct Order {
    pub lines: Vec<Line>,
}

async fn invoice(order: Order, vat_percent: u64) -> (u64, String) {
    let net: u64 = order.lines.iter().map(|l| l.cents).sum();
    let items: Vec<&str> = order.lines.iter().map(|l| l.item).collect();
    (net + net * vat_percent / 100, items.join(", "))
}

/// Adds the delivery fee to small orders; the draft itself stays as it is.
pub fn checkout(draft: &Order) -> impl Future<Output = (u64, String)> + use<> {
    let mut order = draft.clone();
    if order.lines.iter().map(|l| l.cents).sum::<u64>() < 2000 {
        order.lines.push(Line {
            item: "delivery",
            cents: 300,
        });
    }
    invoice(order, 20)
}
