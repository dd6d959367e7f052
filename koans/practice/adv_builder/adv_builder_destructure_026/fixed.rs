#[derive(Default, Clone)]
pub struct Application {
    pub applicant: String,
    pub amount: u64,
    pub months: u32,
    pub guarantor: Option<String>,
}

#[derive(Debug, PartialEq)]
pub enum Verdict {
    Filed { rate: u64, file: String },
    Rejected(&'static str),
}

pub fn file(application: Application) -> Verdict {
    let Application {
        applicant,
        amount,
        months,
        guarantor,
    } = application;
    if months == 0 {
        return Verdict::Rejected("no term");
    }
    if amount > 10_000 && guarantor.is_none() {
        return Verdict::Rejected("needs a guarantor");
    }
    Verdict::Filed {
        rate: amount.div_ceil(u64::from(months)),
        file: applicant.to_lowercase(),
    }
}
