#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promotes() {
        let mut r = ["Ann", "Bo", "Cy"];
        assert_eq!(promote(&mut r, "Cy"), "Cy passes Bo");
        assert_eq!(r, ["Ann", "Cy", "Bo"]);
        assert_eq!(promote(&mut r, "Cy"), "Cy passes Ann");
        assert_eq!(r, ["Cy", "Ann", "Bo"]);
    }

    #[test]
    fn others() {
        let mut r = ["Ann"];
        assert_eq!(promote(&mut r, "Ann"), "Ann leads");
        assert_eq!(promote(&mut r, "Di"), "Di is not ranked");
        assert_eq!(r, ["Ann"]);
    }
}
