#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rotates() {
        let r = Rotation::of(["Soup*", "Stew", "Pie"]);
        assert_eq!(r.on(4).name, "Stew");
        assert_eq!(r.vegan_days(7), [0, 3, 6]);
    }
}
