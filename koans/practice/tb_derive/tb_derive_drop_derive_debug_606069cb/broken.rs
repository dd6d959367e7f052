enum DoseError {
    UnknownDrug,
    TooHigh,
}

fn check(drug: &str, mg: u32) -> Result<u32, DoseError> {
    let limit = match drug {
        "ibuprofen" => 1200,
        "aspirin" => 3000,
        _ => return Err(DoseError::UnknownDrug),
    };
    if mg > limit {
        Err(DoseError::TooHigh)
    } else {
        Ok(limit - mg)
    }
}

fn main() -> Result<(), DoseError> {
    println!("ibuprofen: {} mg left", check("ibuprofen", 400)?);
    println!("aspirin: {} mg left", check("aspirin", 500)?);
    Ok(())
}
