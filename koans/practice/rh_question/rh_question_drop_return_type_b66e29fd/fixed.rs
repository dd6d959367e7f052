#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Money {
    cents: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Vat {
    Reduced,
    Full,
}

#[derive(Debug, Clone)]
pub struct Line {
    pub text: String,
    pub count: u32,
    pub each: Money,
    pub vat: Vat,
}

#[derive(Debug)]
pub struct Invoice {
    pub customer: String,
    pub lines: Vec<Line>,
}

#[derive(Default)]
pub struct InvoiceBuilder {
    customer: Option<String>,
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq)]
pub enum BuildError {
    NoCustomer,
}

impl InvoiceBuilder {
    pub fn build(self) -> Result<Invoice, BuildError> {
        let customer = self.customer.ok_or(BuildError::NoCustomer)?;

        Ok(Invoice {
            customer,
            lines: self.lines,
        })
    }
}
