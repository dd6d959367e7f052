#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_bags() {
        let fridge = [Blood::Zero, Blood::Rare, Blood::Zero];
        assert_eq!(in_stock(&fridge, 'O'), Ok(2));
        assert_eq!(in_stock(&fridge, 'R'), Ok(1));
    }

    #[test]
    fn unknown_letter_comes_back() {
        assert_eq!(in_stock(&[Blood::Rare], 'X'), Err('X'));
    }
}
