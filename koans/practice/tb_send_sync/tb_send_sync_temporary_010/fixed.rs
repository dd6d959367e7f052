use std::thread;

pub struct Parcel {
    pub street: String,
    pub grams: u32,
}

pub fn label(parcel: Parcel) -> String {
    let street = parcel.street.trim().to_uppercase();
    let printer = thread::spawn(move || {
        let mut lines = vec!["-".repeat(street.len())];
        lines.insert(0, street);
        lines.join("\n")
    });
    let class = if parcel.grams <= 1000 {
        "small"
    } else {
        "large"
    };
    let printed = printer.join().expect("printer jammed");
    format!("{printed}\n{class}")
}
