#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_goes_to_the_back() {
        let mut yard = VecDeque::new();
        couple(&mut yard, "coal");
        couple(&mut yard, "timber");

        assert_eq!(yard[0].axles, 4);
    }
}
