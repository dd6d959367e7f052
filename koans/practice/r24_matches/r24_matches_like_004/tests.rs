#[cfg(test)]
mod tests {
    use super::*;
    fn order(table: u8, status: Status) -> Order {
        Order { table, status }
    }
    #[test]
    fn cancels_early_orders() {
        let mut orders = [
            order(1, Status::Placed),
            order(1, Status::Cooking { minutes: 3 }),
            order(1, Status::Cooking { minutes: 2 }),
            order(2, Status::Placed),
        ];
        assert_eq!(cancel_table(&mut orders, 1), 2);
        assert_eq!(orders[2].status, Status::Cancelled);
        assert_eq!(cancel_table(&mut orders, 1), 0);
    }
    #[test]
    fn late_orders() {
        assert!(order(1, Status::Cooking { minutes: 26 }).late());
        assert!(!order(1, Status::Served).late());
    }
}
