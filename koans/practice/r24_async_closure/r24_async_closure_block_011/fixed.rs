#[derive(Debug, Clone, PartialEq)]
pub struct Bid {
    pub bidder: &'static str,
    pub sealed: u32,
}

async fn unseal(bid: &Bid) -> u32 {
    std::future::ready(bid.sealed ^ 0b1010).await
}

pub async fn fold<A, F>(bids: &[Bid], start: A, step: F) -> A
where
    F: AsyncFn(A, Bid) -> A,
{
    let mut state = start;
    for bid in bids {
        state = step(state, bid.clone()).await;
    }
    state
}

/// The winner pays the second highest price.
pub async fn vickrey(bids: &[Bid]) -> Option<(&'static str, u32)> {
    let (winner, _, second) = fold(bids, (None, 0, 0), async |(winner, first, second), bid| {
        let price = unseal(&bid).await;
        if price > first {
            (Some(bid.bidder), price, first)
        } else {
            (winner, first, second.max(price))
        }
    })
    .await;
    winner.map(|name| (name, second))
}
