#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn over_the_hill() {
        assert_eq!(clearance(altitude(5000), altitude(500)), altitude(3360));
    }
}
