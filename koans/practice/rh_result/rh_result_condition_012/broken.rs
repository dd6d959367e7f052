pub struct Parcel {
    pub grams: u32,
    pub address: Option<String>,
}

#[derive(Debug, PartialEq)]
pub struct NoAddress;

fn in_range(parcel: &Parcel) -> Result<bool, NoAddress> {
    let address = parcel.address.as_deref().ok_or(NoAddress)?;
    Ok(!address.ends_with("Island"))
}

pub fn carrier(parcel: &Parcel) -> Result<&'static str, NoAddress> {
    if in_range(parcel) && parcel.grams <= 2_000 {
        Ok("drone")
    } else if parcel.grams > 30_000 {
        Ok("freight")
    } else {
        Ok("van")
    }
}
