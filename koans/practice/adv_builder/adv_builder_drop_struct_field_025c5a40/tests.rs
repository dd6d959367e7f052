#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three() {
        let b = vec![
            Bid {
                bidder: "ann",
                euros: 20,
            },
            Bid {
                bidder: "bob",
                euros: 50,
            },
            Bid {
                bidder: "cyd",
                euros: 35,
            },
        ];
        assert_eq!(second_price(b), Some(("bob", 35)));
    }

    #[test]
    fn few() {
        assert_eq!(
            second_price(vec![Bid {
                bidder: "eli",
                euros: 9
            }]),
            Some(("eli", 9))
        );
        assert_eq!(second_price(vec![]), None);
    }
}
