#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_goat_leads() {
        let pen = [register(8, "Bell"), register(9, "Moss")];
        assert_eq!(leads(&pen, &register(8, "Bell")), Some(true));
        assert_eq!(leads(&pen, &pen[1]), Some(false));
    }

    #[test]
    fn nobody_leads_an_empty_pen() {
        let goat = register(3, "Fern");
        assert_eq!(leads(&[], &goat), None);
        assert_eq!(goat.tag, 3);
        assert_eq!(goat.name, "Fern");
    }
}
