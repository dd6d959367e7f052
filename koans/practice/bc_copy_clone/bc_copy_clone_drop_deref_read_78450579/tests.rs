#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both() {
        let t = totals(&[500, -120, -80, 30]);
        assert_eq!((t.debit, t.credit), (-200, 530));
        assert_eq!(t.balance(), 330);
    }
}
