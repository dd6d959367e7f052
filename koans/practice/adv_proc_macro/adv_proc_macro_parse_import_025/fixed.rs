use syn::parse::{Parse, ParseStream};
use syn::{LitFloat, Token};

#[derive(Debug, PartialEq)]
pub struct Matrix {
    pub width: usize,
    pub cells: Vec<f64>,
}

impl Matrix {
    pub fn height(&self) -> usize {
        self.cells.len().checked_div(self.width).unwrap_or(0)
    }
}

impl Parse for Matrix {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut matrix = Matrix {
            width: 0,
            cells: Vec::new(),
        };
        let mut row = 0;
        while !input.is_empty() {
            matrix
                .cells
                .push(input.parse::<LitFloat>()?.base10_parse()?);
            row += 1;
            if input.is_empty() || input.peek(Token![;]) {
                if matrix.width != 0 && matrix.width != row {
                    return Err(input.error("rows differ in length"));
                }
                matrix.width = row;
                row = 0;
                input.parse::<Option<Token![;]>>()?;
            }
        }
        Ok(matrix)
    }
}
