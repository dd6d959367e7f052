use std::collections::HashMap;

#[derive(Copy, Clone, Debug)]
pub enum Spot {
    Corner,
    Middle,
}

pub fn invoice(fees: &HashMap<String, u32>, owner: &str, spot: Spot) -> Result<String, String> {
    let fee = fees.get(owner).ok_or("no such stall")?;
    let due = match spot {
        Spot::Corner => fee + 15,
        Spot::Middle => *fee,
    };
    Ok(format!("{owner} ({spot:?}): {due}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_cost_more() {
        let fees = HashMap::from([("Ana".to_string(), 40)]);
        let corner = invoice(&fees, "Ana", Spot::Corner).unwrap();
        assert_eq!(corner, "Ana (Corner): 55");
        let middle = invoice(&fees, "Ana", Spot::Middle).unwrap();
        assert_eq!(middle, "Ana (Middle): 40");
    }

    #[test]
    fn strangers_get_no_invoice() {
        let fees = HashMap::new();
        assert!(invoice(&fees, "Bo", Spot::Middle).is_err());
    }
}
