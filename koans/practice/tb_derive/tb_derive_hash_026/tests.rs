#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_orders_share_a_shard() {
        assert_eq!(route(&OrderId::Web(12)), route(&OrderId::Web(12)));
        let a = OrderId::Phone {
            operator: "Kim".into(),
            serial: 4,
        };
        let b = OrderId::Phone {
            operator: "Kim".into(),
            serial: 4,
        };
        assert_eq!(route(&a), route(&b));
    }

    #[test]
    fn orders_spread_over_all_shards() {
        let mut names: Vec<String> = (0..500).map(|n| route(&OrderId::Web(n))).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 8);
        assert_eq!(names[0], "shard-0");
        assert_eq!(names[7], "shard-7");
    }

    #[test]
    fn shard_numbers_stay_below_the_count() {
        assert_eq!(shard_of(&"x", 1), 0);
        assert!((0..50).all(|n| shard_of(&n, 3) < 3));
    }
}
