pub struct Form {
    pub value: f64,
    pub gift: bool,
}

pub struct Parcel {
    pub country: [u8; 2],
    pub form: Option<Form>,
}

const UNION: [&[u8; 2]; 4] = [b"AT", b"BE", b"DE", b"FR"];

impl Parcel {
    pub fn domestic(&self) -> bool {
        UNION.contains(&&self.country)
    }

    pub fn duty_free(&self) -> bool {
        let limit = |form: &Form| if form.gift { 45.0 } else { 22.0 };
        self.domestic()
            || self
                .form
                .as_ref()
                .is_some_and(|form| form.value <= limit(form))
    }
}

pub fn hold(parcels: Vec<Parcel>) -> (Vec<Parcel>, Vec<Parcel>) {
    parcels.into_iter().partition(Parcel::duty_free)
}
