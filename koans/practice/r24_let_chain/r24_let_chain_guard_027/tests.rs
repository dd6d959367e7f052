#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cake_is_free_once() {
        let mut card = Card {
            points: 30,
            birthday: Some(128),
        };
        assert!(card.pay(&Order::Cake, 128));
        assert!(card.pay(&Order::Cake, 128));
        assert_eq!(card.points, 5);
        assert!(!card.pay(
            &Order::Drink {
                size: 'S',
                shots: 1
            },
            129
        ));
    }
    #[test]
    fn large_costs_more() {
        assert_eq!(
            price(&Order::Drink {
                size: 'L',
                shots: 2
            }),
            40
        );
        assert_eq!(
            price(&Order::Drink {
                size: 'S',
                shots: 0
            }),
            20
        );
    }
}
