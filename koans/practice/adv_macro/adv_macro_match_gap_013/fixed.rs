macro_rules! grades {
    ($($grade:ident = $label:literal),+ $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq)]
        pub enum Grade {
            $($grade,)+
        }

        impl Grade {
            pub fn label(self) -> &'static str {
                match self {
                    $(Grade::$grade => $label,)+
                }
            }
        }
    };
}

grades! {
    Dust = "D",
    Fannings = "F",
    Broken = "BOP",
    Whole = "OP",
}

pub fn cents_per_gram(grade: Grade) -> u32 {
    match grade {
        Grade::Dust | Grade::Fannings => 2,
        Grade::Broken => 5,
        Grade::Whole => 11,
    }
}

pub fn invoice(lots: &[(Grade, u32)]) -> Vec<String> {
    lots.iter()
        .map(|(grade, grams)| format!("{}: {}", grade.label(), cents_per_gram(*grade) * grams))
        .collect()
}
