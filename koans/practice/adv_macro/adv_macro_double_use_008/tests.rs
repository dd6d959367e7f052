#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_lists() {
        let mut house = Warehouse::default();
        assert_eq!(morning(&mut house), 1_020);
        assert_eq!(house.dock_log, house.stock);
    }
    #[test]
    fn twice() {
        let mut house = Warehouse::default();
        morning(&mut house);
        assert_eq!(morning(&mut house), 2_040);
        assert_eq!(house.dock_log[2].goods, "tiles");
    }
}
