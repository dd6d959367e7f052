#[cfg(test)]
mod tests {
    use super::*;

    fn d(deadline: u32, address: &str) -> Delivery {
        Delivery {
            deadline,
            address: address.into(),
        }
    }

    #[test]
    fn stops_follow_the_deadlines() {
        let mut heap = BinaryHeap::from(vec![d(50, "Oak St"), d(20, "Elm St"), d(35, "Ash St")]);
        assert_eq!(next_stop(&mut heap, 30), Some("Ash St".into()));
        assert_eq!(next_stop(&mut heap, 30), Some("Oak St".into()));
        assert_eq!(next_stop(&mut heap, 30), None);
    }

    #[test]
    fn earlier_deadlines_are_greater() {
        assert_eq!(d(10, "a").cmp(&d(20, "b")), Ordering::Greater);
        assert_eq!(d(30, "a").partial_cmp(&d(20, "b")), Some(Ordering::Less));
        assert!(d(10, "a") > d(20, "a"));
    }
}
