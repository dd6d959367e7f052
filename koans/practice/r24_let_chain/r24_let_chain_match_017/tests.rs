#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn highest_bid_before_the_close() {
        let events =
            [(1, 10), (2, 30), (1, 20)].map(|(bidder, amount)| Event::Bid { bidder, amount });
        let late = [
            Event::Close,
            Event::Bid {
                bidder: 3,
                amount: 99,
            },
        ];
        assert_eq!(
            auction(25, events.into_iter().chain(late)),
            Some(Sale {
                winner: 2,
                price: 30
            })
        );
    }
    #[test]
    fn reserve_not_met() {
        assert_eq!(
            auction(
                5,
                [Event::Bid {
                    bidder: 1,
                    amount: 4
                }]
            ),
            None
        );
    }
}
