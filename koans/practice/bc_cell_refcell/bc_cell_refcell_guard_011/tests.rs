#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ratios() {
        let rear = cogs(&[10, 20]);
        let bike = Drivetrain::fit(cogs(&[30, 40]), rear.clone());
        assert_eq!(bike.spread(), Some((150, 400)));
        rear.borrow_mut().push(40);
        assert_eq!(bike.spread(), Some((75, 400)));
        assert_eq!(Drivetrain::fit(cogs(&[]), rear).spread(), None);
    }
}
