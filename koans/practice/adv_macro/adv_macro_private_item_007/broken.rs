macro_rules! gauge {
    ($river:ident, zero = $zero:literal, alarm = $alarm:literal) => {
        pub mod $river {
            const ALARM: i32 = $alarm;

            fn level(raw: i32) -> i32 {
                raw - $zero
            }
        }
    };
}

gauge!(elbe, zero = 80, alarm = 500);
gauge!(saale, zero = 35, alarm = 320);

pub fn alarms(elbe_raw: i32, saale_raw: i32) -> Vec<&'static str> {
    let mut rivers = Vec::new();
    if elbe::level(elbe_raw) >= elbe::ALARM {
        rivers.push("Elbe");
    }
    if saale::level(saale_raw) >= saale::ALARM {
        rivers.push("Saale");
    }
    rivers
}
