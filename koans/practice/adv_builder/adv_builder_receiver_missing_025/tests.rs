#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn order_and_hiding() {
        let sheet = MapSheet::default()
            .layer(3, "trails")
            .layer(-1, "relief")
            .layer(0, "water")
            .hide(0)
            .hide(9);
        assert_eq!(sheet.export(), ["relief", "trails"]);
    }
}
