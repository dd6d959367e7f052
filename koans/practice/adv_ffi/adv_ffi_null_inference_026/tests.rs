#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn all_axles() {
        assert_eq!(unsafe { uncouple(couple(&[4, 4, 6])) }, 14);
    }
    #[test]
    fn order() {
        assert!(couple(&[]).is_null());
        let head = couple(&[2, 8]);
        unsafe {
            assert_eq!((*head).axles, 2);
            assert_eq!((*(*head).next).axles, 8);
            uncouple(head);
        }
    }
}
