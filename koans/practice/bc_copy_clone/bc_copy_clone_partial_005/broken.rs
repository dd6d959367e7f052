#[derive(Debug)]
pub struct Form {
    pub sender: String,
    pub receiver: String,
    pub grams: u32,
}

pub struct Parcel {
    pub label: String,
    pub bill_to: String,
    pub cents: u32,
}

fn describe(form: &Form) -> String {
    format!("{} -> {}", form.sender, form.receiver)
}

impl From<Form> for Parcel {
    fn from(form: Form) -> Self {
        let bill_to = form.sender;
        let cents = match form.grams {
            0..=500 => 390,
            501..=2000 => 720,
            heavy => 720 + (heavy - 2000) / 10,
        };
        Parcel {
            label: describe(&form),
            bill_to,
            cents,
        }
    }
}
