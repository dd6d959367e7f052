#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newest_crop_on_the_label() {
        let basket = RefCell::new(Vec::new());
        assert_eq!(pick(&basket, "bean", 0.5), 1);
    }
}
