#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn higher_bid_leads() {
        let mut lot = Lot {
            reserve: 50,
            leading: None,
        };
        lot.bid(Bid {
            euros: 60,
            bidder: 9,
        });
        lot.bid(Bid {
            euros: 55,
            bidder: 10,
        });
        assert_eq!(
            lot.leading,
            Some(Bid {
                euros: 60,
                bidder: 9
            })
        );
        lot.bid(Bid {
            euros: 61,
            bidder: 2,
        });
        assert_eq!(
            lot.leading,
            Some(Bid {
                euros: 61,
                bidder: 2
            })
        );
    }

    #[test]
    fn bids_below_the_reserve_do_not_lead() {
        let mut lot = Lot {
            reserve: 50,
            leading: None,
        };
        lot.bid(Bid {
            euros: 49,
            bidder: 1,
        });
        assert_eq!(lot.leading, None);
    }
}
