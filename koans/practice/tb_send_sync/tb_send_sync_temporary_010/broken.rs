use std::thread;

pub struct Parcel {
    pub street: String,
    pub grams: u32,
}

pub fn label(parcel: Parcel) -> String {
    let street = parcel.street.to_uppercase().trim();
    let printer = thread::spawn(move || {
        let dashes = "-".repeat(street.len());
        [street, dashes.as_str()].join("\n")
    });
    let class = if parcel.grams <= 1000 {
        "small"
    } else {
        "large"
    };
    let printed = printer.join().expect("printer jammed");
    format!("{printed}\n{class}")
}
