#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn light() {
        assert_eq!(verdict(&[Food::Apple, Food::Soup(400)], 500), "152 kcal");
    }
    #[test]
    fn heavy() {
        assert_eq!(
            verdict(&[Food::Bread { slices: 5 }], 390),
            "400 kcal, 10 too many"
        );
    }
}
