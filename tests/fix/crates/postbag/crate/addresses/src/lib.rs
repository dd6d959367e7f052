//! Addresses as they stand on letters.

use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    pub street: String,
    pub number: u16,
}

#[derive(Debug, PartialEq, Eq)]
pub struct NoAddress;

impl Address {
    pub fn new(street: &str, number: u16) -> Self {
        let street = street.to_string();
        Address { street, number }
    }

    /// Even numbers lie on the other side of the street.
    pub fn is_across(&self, other: &Address) -> bool {
        self.street == other.street && self.number % 2 != other.number % 2
    }
}

impl FromStr for Address {
    type Err = NoAddress;

    fn from_str(text: &str) -> Result<Self, NoAddress> {
        let (street, number) = text.trim().rsplit_once(' ').ok_or(NoAddress)?;
        let number = number.parse().map_err(|_| NoAddress)?;
        Ok(Address::new(street.trim(), number))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.street, self.number)
    }
}

/// Those in a street; the name of the street is needed no longer than the call.
pub fn in_street<'a>(
    all: &'a [Address],
    street: &str,
) -> impl Iterator<Item = &'a Address> + use<'a> {
    let street = street.to_lowercase();
    all.iter()
        .filter(move |address| address.street.to_lowercase() == street)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_written() {
        let address: Address = " Old Mill Lane 12".parse().unwrap();
        assert_eq!(address, Address::new("Old Mill Lane", 12));
        assert_eq!(address.to_string(), "Old Mill Lane 12");
        assert_eq!("Lane".parse::<Address>(), Err(NoAddress));
    }

    #[test]
    fn sides_of_a_street() {
        let (one, two) = (Address::new("Quay", 1), Address::new("Quay", 2));
        assert!(one.is_across(&two) && !one.is_across(&one));
        assert!(one < two);
    }

    #[test]
    fn a_street_is_found_whatever_happens_to_its_name() {
        let all = [
            Address::new("Quay", 3),
            Address::new("Mews", 4),
            Address::new("QUAY", 8),
        ];
        let found = {
            let name = String::from("quay");
            in_street(&all, &name)
        };
        assert_eq!(
            found.map(|address| address.number).collect::<Vec<_>>(),
            [3, 8]
        );
    }
}
