#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_from_one() {
        assert_eq!(first_fail(&[Grade::Pass, Grade::Fail]), Some(2));
        assert_eq!(first_fail(&[Grade::Pass]), None);
    }
}
