#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bills_rooms() {
        let rooms: Vec<Box<dyn Room>> = vec![
            Box::new(Suite {
                number: 9,
                sea_view: true,
            }),
            Box::new(Single { number: 2 }),
        ];
        assert_eq!(bills(&rooms, 2), [(2, 160), (9, 480)]);
    }
}
