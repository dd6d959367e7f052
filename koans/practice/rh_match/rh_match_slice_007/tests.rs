#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn joins() {
        assert_eq!(prose(&["Ann", "Bo"]), "Ann and Bo");
        assert_eq!(prose(&["Ann", "Bo", "Cy", "Di"]), "Ann, Bo, Cy, and Di");
        assert_eq!(prose(&[]), "nobody");
    }
    #[test]
    fn invites() {
        assert_eq!(
            invitation(&["Ann"], "the mill"),
            "Ann is invited to the mill"
        );
    }
}
