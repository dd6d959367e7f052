#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ranks() {
        let ada = Employee::founder("Ada");
        let (bob, cy);
        unsafe {
            bob = Employee::under(&ada, "Bob");
            cy = Employee::under(&bob, "Cy");
        }
        assert_eq!([ada.rank(), bob.rank(), cy.rank()], [0, 1, 2]);
        assert_eq!(cy.name, "Cy");
    }
}
